import css from './Unbroken.module.css';

/** An address as our sentences shorten it: "0x1234…9f5b". */
const ADDRESS = /(0x[0-9a-f]{2,8}…[0-9a-f]{2,8})/i;

/** A sentence of ours whose shortened addresses stay on one line: in two halves nobody compares them. */
export function Unbroken({ text }: { text: string }) {
  const parts = text.split(ADDRESS);
  if (parts.length === 1) return <>{text}</>;
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <span key={at} class={css.whole}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
