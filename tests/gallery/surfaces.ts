import { checkPage, decodePage, imagePage } from './checks.tsx';
import { listsOfHosts, options } from './choices.tsx';
import { compared } from './compared.tsx';
import { decisions } from './decisions.tsx';
import { answersPart, firstRun, keep, lookUps } from './first-and-kept.tsx';
import { savedPosts, savePost } from './kept-posts.tsx';
import { marks } from './marks.tsx';
import { oneProject } from './one-project.tsx';
import { banners, cards, chips } from './over-the-page.tsx';
import { popup } from './popup.tsx';
import { requests } from './requests.tsx';
import { savedList } from './saved-list.tsx';
import { sidePanel } from './side-panel.tsx';
import type { Surface } from './surface.ts';

/** Every surface that a person can come to see, in the order in which they meet it. */
export const SURFACES: readonly Surface[] = [
  ...[firstRun, popup, sidePanel, marks, cards, chips, banners, requests, decisions],
  ...[savedList, oneProject, savedPosts, savePost, compared, keep],
  ...[checkPage, decodePage, imagePage, answersPart],
  ...[options, listsOfHosts, lookUps],
];
