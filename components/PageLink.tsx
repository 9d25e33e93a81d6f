/** Longest text of a link, in UTF-16 units; the address tells the rest. */
const LONGEST = 90;

/** An address that came from a page: a link only when it is of the web, and text otherwise. */
export function PageLink({ href, text }: { href: string; text: string }) {
  const name = (text.trim() || href).slice(0, LONGEST);
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return <bdi>{name}</bdi>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" title={href.slice(0, 300)}>
      <bdi>{name}</bdi>
    </a>
  );
}
