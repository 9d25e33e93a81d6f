/** One command of a page, as a person would paste it. */
export interface Command {
  /** Path of the page from the root, and the line that the command begins on, from 1. */
  page: string;
  line: number;
  /** Without its comment; several lines where quotation marks span them. */
  text: string;
}

/** The commands of all `sh` fences of a page, in order. Comments are no commands. */
export function commandsIn(page: string, markdown: string): Command[] {
  const commands: Command[] = [];
  let inside = false;
  let open: Command | undefined;
  for (const [index, raw] of markdown.split('\n').entries()) {
    const fence = /^\s{0,8}```(\S*)/.exec(raw);
    if (fence) {
      inside = !inside && (fence[1] === 'sh' || fence[1] === 'bash');
      open = undefined;
      continue;
    }
    if (!inside) continue;
    if (open) open.text += `\n${raw}`;
    else {
      const text = withoutComment(raw).trim();
      if (text === '') continue;
      open = { page, line: index + 1, text };
      commands.push(open);
    }
    if (!isOpen(open.text)) open = undefined;
  }
  return commands;
}

/** How the list of commands names one: its last line, which is all of it for most. */
export function nameOf({ text }: Command): string {
  return text.split('\n').at(-1)!.trim();
}

/** A line up to a `#` that stands outside quotation marks, at its beginning or behind white space. */
function withoutComment(line: string): string {
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at]!;
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === "'" || letter === '"') quote = letter;
    else if (letter === '#' && (at === 0 || /\s/.test(line[at - 1]!))) return line.slice(0, at);
  }
  return line;
}

/** Does it go on in the next line: a quotation mark that is not closed, or a backslash at its end? */
function isOpen(text: string): boolean {
  if (text.endsWith('\\')) return true;
  let quote = '';
  for (const letter of text) {
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === "'" || letter === '"') quote = letter;
  }
  return quote !== '';
}
