import * as z from 'zod/mini';

/** The ten fixed rows of the checklist, in the order they are shown. */
export const ROWS = [
  'why-crypto',
  'users',
  'numbers',
  'ai',
  'control',
  'security',
  'token',
  'data',
  'speaker',
  'requests',
] as const;
export const RowId = z.enum(ROWS);
export type RowId = z.infer<typeof RowId>;

/** What each row is called and the question it puts to a project. Source: the checklist of the specification, section 7. */
export const ROW_TEXT: Record<RowId, { title: string; ask: string }> = {
  'why-crypto': {
    title: 'Why crypto',
    ask: 'What would break if this used a normal database and card payments?',
  },
  users: { title: 'Who uses it', ask: 'Who uses it for a task and does not care about the token price?' },
  numbers: { title: 'Numbers', ask: 'Which number counts work done, and where can I open it?' },
  ai: { title: 'AI and checking', ask: 'Which model, which task, and how is a wrong answer noticed?' },
  control: { title: 'Who is in control', ask: 'Who can stop or change it tomorrow?' },
  security: {
    title: 'Security and agent limits',
    ask: 'How much can it spend, where, until when, and who approves?',
  },
  token: { title: 'Token and who pays', ask: 'Who pays, for what, and what happens when rewards shrink?' },
  data: { title: 'Your data', ask: 'What is collected, who sees it, how long, and how do I delete it?' },
  speaker: { title: 'Who is speaking', ask: 'Is this their account, their site, paid or signed?' },
  requests: { title: 'This page’s requests', ask: 'What exactly would my signature allow?' },
};
