/** A reason not to package, in words for whoever called. */
export class Refusal extends Error {}

const LOCAL = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|\[::ffff:7f.*\])$/;

const refuse = (zh, en) => {
  throw new Refusal(`${zh}\n${en}`);
};

/**
 * The address that the add-in will be served under.
 *
 * @param {string | undefined} text `ADDIN_BASE_URL`, e.g. `https://addin.example.gov.cn/ipt`
 * @returns {string} normalised, with a slash at its end
 * @throws {Refusal} where Excel could not load the add-in from there
 */
export function baseUrl(text) {
  if (text === undefined || text.trim() === '') {
    refuse(
      '请用 ADDIN_BASE_URL 给出加载项的网址，例如 ADDIN_BASE_URL=https://addin.example.gov.cn/ipt npm run package',
      'Set ADDIN_BASE_URL to the address of the add-in, e.g. ADDIN_BASE_URL=https://addin.example.gov.cn/ipt npm run package',
    );
  }
  let url;
  try {
    url = new URL(text.trim());
  } catch {
    refuse(`ADDIN_BASE_URL=${text} 不是网址。`, `ADDIN_BASE_URL=${text} is not a URL.`);
  }
  if (url.protocol !== 'https:') {
    refuse(
      `ADDIN_BASE_URL=${text}：Excel 只从 https 加载加载项。`,
      `ADDIN_BASE_URL=${text}: Excel loads add-ins by https only.`,
    );
  }
  if (LOCAL.test(url.hostname)) {
    refuse(
      `ADDIN_BASE_URL=${text}：这是本机地址，别的电脑打不开。开发请用 npm start。`,
      `ADDIN_BASE_URL=${text}: that is this computer only. For development use npm start.`,
    );
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    refuse(
      `ADDIN_BASE_URL=${text}：网址里不能有 ?、# 或用户名、密码。`,
      `ADDIN_BASE_URL=${text}: no ?, # or user name is possible in it.`,
    );
  }
  return url.href.replace(/\/*$/, '/');
}
