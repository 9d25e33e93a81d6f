/**
 * Talk about prices and charts, and warnings not to send or connect: words of takings and gains stand in it as well,
 * and nothing is handed out or offered.
 */
export const MARKET_TALK =
  /\b(?:(?:moving|week(?:ly)?|day|month(?:ly)?) average|\d{2,3} ?(?:ema|sma|dma|wma)|support (?:level|zone|at)|resistance|bearish|bullish|(?:daily|weekly|monthly) (?:close|candle)|breakout|break-?even|liquidat(?:ed|ions?)|order ?books?|open interest|risk[- ]reward|stop[- ]loss|(?:don['’]?t|do not|never|please stop) (?:send|connect|click|trust|dm|ask|share)|nobody (?:will|should))\b/i;
