export interface QuotedSpan {
  /** Offset of the opening mark. */
  start: number;
  /** Offset after the closing mark, or the text's length when it never closes. */
  end: number;
}

/** Corner brackets, the quotation marks of Chinese, Japanese and Korean. */
const CORNERS = /[「」『』]/;
const CLOSING: Readonly<Record<string, string>> = { '「': '」', '『': '』' };

/**
 * Spans between quotation marks in normalised text, marks included, in order. A single mark counts only where it
 * cannot be an apostrophe. `inside` says that a quotation was open before the text began. Linear.
 */
export function quotedSpans(text: string, inside = false): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open = inside ? 0 : -1;
  let mark = '"';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character !== '"' && character !== "'" && !(character > '\u2fff' && CORNERS.test(character))) continue;
    if (open < 0) {
      if (CORNERS.test(character) && !CLOSING[character]) continue;
      if (character === "'" && !canOpen(text, at)) continue;
      open = at;
      mark = CLOSING[character] ?? character;
    } else if (character === mark && (mark !== "'" || canClose(text, at))) {
      spans.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  if (open >= 0 && mark === '"') spans.push({ start: open, end: text.length });
  return spans;
}

/** Whether a double quotation mark is still open at the end of the text. */
export function endsInsideQuote(text: string): boolean {
  let marks = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks += 1;
  return marks % 2 === 1;
}

function canOpen(text: string, at: number): boolean {
  return (at === 0 || /[\s(["\u2014:]/.test(text.charAt(at - 1))) && /[^\s\d]/.test(text.charAt(at + 1));
}

function canClose(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at - 1)) && (at + 1 >= text.length || /[\s.,;:!?)\]"\u2014]/.test(text.charAt(at + 1)));
}
