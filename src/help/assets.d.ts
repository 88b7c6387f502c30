/** The build hands a Markdown file over as its text. */
declare module '*.md' {
  const text: string;
  export default text;
}

/** The address of a style sheet that the build puts beside the page. */
declare module '*.css?link' {
  const address: string;
  export default address;
}
