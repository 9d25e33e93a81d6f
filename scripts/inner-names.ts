/**
 * Properties that only the guard or only the bridge itself uses: the build gives them short names. A name may stand here
 * when it is no property of a page's or browser's object that the script touches, and never leaves it as JSON or in a
 * message.
 */
export const INNER_NAMES = {
  guard: [
    'above',
    'answer',
    'args',
    'ask',
    'asks',
    'bytes',
    'cannot',
    'cover',
    'deep',
    'solana',
    'standIn',
    'guarded',
    'held',
    'json',
    'left',
    'made',
    'mapGetter',
    'marks',
    'missed',
    'next',
    'patch',
    'text',
    'tooBig',
    'used',
  ],
  bridge: [
    'alive',
    'answered',
    'judge',
    'later',
    'left',
    'linkHosts',
    'onUsed',
    'secretField',
    'walletUse',
    'walletUsed',
  ],
} as const;
