const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Files of the strict kind name the same things by other addresses; what is written is of the transitional kind. */
export function transitional(xml: string): string {
  return xml
    .replace(
      /http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/(\w+)/g,
      'http://schemas.openxmlformats.org/$1/2006/$2',
    )
    .replace(/(\/2006\/relationships\/)(extended|custom)Properties/g, '$1$2-properties');
}

/** The text as it may be stored in UTF-8, whatever it was in before. */
export function inUtf8(xml: string): string {
  return DECLARATION + transitional(xml.replace(/^\uFEFF?\s*(?:<\?xml[^>]*\?>)?\s*/, ''));
}

const CHUNK = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}

export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
