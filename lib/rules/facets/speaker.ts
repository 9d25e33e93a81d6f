import { facet } from './facet.ts';

/** Who runs the page, by its own words. That nobody is named is no finding. Source: the specification, row Who is speaking. */
export const SPEAKER_FACETS = [
  facet(
    'speaker.company',
    'who runs the page',
    'gmbh ltd limited inc llc ag sa s bv b pte plc oy ab foundation association stiftung corp',
    String.raw`\b(?:operated|run|published|issued|provided|developed|built|maintained) by (?:the )?(?:[\w&.-]{2,24} ){1,4}(?:gmbh|ltd|limited|inc|llc|ag|sa|s\.a\.|bv|b\.v\.|pte|plc|oy|ab|foundation|association|stiftung|corporation|corp)\b|(?:©|\(c\)|\bcopyright)\s?(?:20\d\d ?(?:[-–] ?20\d\d)? )?(?:[\w&.-]{2,24} ){1,4}(?:gmbh|ltd|limited|inc|llc|ag|sa|s\.a\.|bv|b\.v\.|pte|plc|oy|ab|foundation|association|stiftung|corporation|corp)\b`,
  ),
];
