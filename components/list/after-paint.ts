/** Calls back once when the frame that is being made has been painted. Returns the way to call it off. */
export function afterPaint(call: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    call();
  };
  // A message that is sent from a frame comes after it.
  const frame = requestAnimationFrame(() => port2.postMessage('painted'));
  return () => {
    cancelAnimationFrame(frame);
    port1.close();
  };
}
