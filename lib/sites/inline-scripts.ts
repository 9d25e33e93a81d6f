import type { PageDoc } from '@/lib/core/page-doc.ts';

type Signs = PageDoc['signs'];

/** Scripts looked at, characters read of each, and of all together. Nothing is ever run. */
const MOST_SCRIPTS = 80;
const LONGEST = 30_000;
const LONGEST_ALL = 250_000;

/** What follows a key or a menu event that is taken away. */
const TAKEN = String.raw`[\s\S]{0,300}?(?:preventDefault|return\s{1,3}false|return\s{0,2}!1)`;
const MENU = new RegExp(`contextmenu${TAKEN}`, 'i');
/** F12 is key 123; Ctrl+Shift+I, J, C and Ctrl+U are the others. Source: the browsers' own lists of shortcuts. */
const KEYS = new RegExp(
  String.raw`(?:\b(?:keyCode|which)\b.{0,20}=\s{0,2}123\b|['"\x60]F12['"\x60]|ctrlKey[\s\S]{0,60}?shiftKey[\s\S]{0,60}?(?:\b7[34]\b|\b67\b|['"\x60][ijc]['"\x60]))${TAKEN}`,
  'i',
);
/** A stop of the debugger that comes again and again. */
const DEBUGGER =
  /(?:setInterval|setTimeout|requestAnimationFrame|while\s{0,3}\(|for\s{0,3}\(\s{0,3};)[\s\S]{0,300}?\bdebugger\b|\bdebugger\b[\s\S]{0,200}?setInterval|constructor\(\s{0,3}['"]debugger/;
/** Libraries made for it, by their package names. */
const DEBUGGER_FILE = /disable-devtool|devtools-detect(?:or)?\b|console-ban/i;

const COPIES = /clipboard\.writeText|execCommand\(\s{0,3}['"]copy|setData\(\s{0,3}['"]text/;
/** The start of something that a command line runs. Source: the specification, rule command-paste. */
const COMMAND =
  /\b(?:powershell|pwsh|mshta|osascript|bitsadmin|certutil|rundll32|cmd(?:\.exe)? ?\/c|curl -|wget -|(?:ba|z)?sh -c|base64 -d)[^'"`\n]{0,60}|javascript:(?:fetch|eval|void)[^'"`\n]{0,60}/i;

const WEB3 =
  /\bethereum\b|\bsolana\b|eip6963|web3|wallet-?connect|\bwagmi\b|\bviem\b|\bethers\b|tonconnect|tronweb|\bkeplr\b|wallet-standard/i;
/** Files of common libraries that have nothing to do with wallets, by the names they are published under. */
const PLAIN_FILE =
  /(?:^|[/.@-])(?:jquery|bootstrap|popper|fontawesome|all|emailjs|email|smtp|sweetalert2?|swiper|slick|aos|wow|gsap|lottie|typed|toastr|moment|lodash|alpine|htmx|particles|tailwindcss|gtag|gtm|analytics|email-decode|rocket-loader|clipboard|owl)(?:[./@?-]|$)/i;
/** Loads code that does not stand here. */
const LOADS = /\bimport\s{0,3}[({*'"]|\bimport\s{1,3}\w|createElement\(\s{0,3}['"]script/;

interface Scripts {
  /** Sources of inline scripts, cut. */
  inline: string[];
  files: string[];
}

/** A script element that holds something else than a script. */
function isData(type: string): boolean {
  return type !== '' && /json|template|html|x-/i.test(type);
}

function scriptsOf(document: Document): Scripts {
  const found: Scripts = { inline: [], files: [] };
  const scripts = document.getElementsByTagName('script');
  let left = LONGEST_ALL;
  for (let at = 0; at < scripts.length && at < MOST_SCRIPTS; at += 1) {
    const script = scripts[at];
    if (!script || isData(script.getAttribute('type') ?? '')) continue;
    const source = script.getAttribute('src');
    if (source) found.files.push(source.slice(0, 500));
    else if (left > 0) {
      const text = (script.textContent ?? '').slice(0, Math.min(LONGEST, left));
      left -= text.length;
      found.inline.push(text);
    }
  }
  return found;
}

function inspectionOf(document: Document, { inline, files }: Scripts): NonNullable<Signs['inspection']> {
  const found: NonNullable<Signs['inspection']> = [];
  const attribute = (name: string) =>
    [document.documentElement, document.body]
      .flatMap((element) => element?.getAttribute(name)?.slice(0, 500) ?? [])
      .join();
  // Plain search first: most pages hold none of these words, and a pattern takes longer to say so.
  const [onMenu, onKey] = [attribute('oncontextmenu'), attribute('onkeydown')];
  const takesMenu = onMenu !== '' && /false|!1|prevent/i.test(onMenu);
  const menu = inline.some((text) => text.includes('contextmenu') && MENU.test(text));
  const keys = inline.some((text) => /123|F12|shiftKey/.test(text) && KEYS.test(text));
  const stops = inline.some((text) => text.includes('debugger') && DEBUGGER.test(text));
  if (takesMenu || menu) found.push('menu');
  if (keys || (onKey !== '' && KEYS.test(onKey))) found.push('keys');
  if (stops || files.some((file) => DEBUGGER_FILE.test(file))) found.push('debugger');
  return found;
}

function commandOf(document: Document, { inline }: Scripts): string | undefined {
  const copied = document.querySelector('[data-clipboard-text]')?.getAttribute('data-clipboard-text')?.slice(0, 500);
  const texts = [...(copied ? [copied] : []), ...inline.filter((text) => COPIES.test(text))];
  for (const text of texts) {
    const found = COMMAND.exec(text)?.[0];
    if (found) return found.slice(0, 80);
  }
  return undefined;
}

/** Can a script here reach a wallet? Undefined when one of them stands in a file that nobody read. */
function web3CodeOf({ inline, files }: Scripts): Signs['web3Code'] {
  if (inline.some((text) => WEB3.test(text)) || files.some((file) => WEB3.test(file))) return 'seen';
  const unread = files.some((file) => !PLAIN_FILE.test(file)) || inline.some((text) => LOADS.test(text));
  return unread ? undefined : 'not-seen';
}

/**
 * What the scripts that are written into a page do, as far as their text tells: nothing is run, files are not fetched,
 * and of each only the start is searched. In: any document. Out: the signs, and the sources for others to search.
 */
export function readScripts(document: Document): Pick<Signs, 'inspection' | 'clipboard' | 'web3Code'> & Scripts {
  const scripts = scriptsOf(document);
  const clipboard = commandOf(document, scripts);
  const web3Code = web3CodeOf(scripts);
  return {
    ...scripts,
    inspection: inspectionOf(document, scripts),
    ...(clipboard === undefined ? {} : { clipboard }),
    ...(web3Code === undefined ? {} : { web3Code }),
  };
}
