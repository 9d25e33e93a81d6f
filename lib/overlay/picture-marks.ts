import type { ToContent } from '@/lib/messaging/protocol.ts';
import { told } from '@/lib/words/told.ts';
import type { Host } from './host.ts';

export type SignedPicture = Extract<ToContent, { says: 'signed-pictures' }>['pictures'][number];

/** Smaller pictures, in pixels, are icons and ornaments: no mark has room on them. */
const SMALLEST = 100;
/** Pictures of one page that are looked through for those. */
const MOST_LOOKED = 500;
/** Distance of a mark from the corner of its picture, in pixels. */
const INSET = 6;
/** Elements that may lie on a picture and leave it seen: links and frames that pages put around and over it. */
const MOST_ABOVE = 3;

interface Mark {
  image: HTMLImageElement;
  label: HTMLElement;
}

/**
 * A quiet word on each picture that carries credentials: in our own root, above the page and not in it, and out of the
 * pointer's way. It follows its picture, and goes where that is covered, gone or too small.
 */
export class PictureMarks {
  private marks: Mark[] = [];
  private frame = 0;

  constructor(private readonly host: Host) {}

  /** Marks these pictures and no others. True where one of them is on the page. */
  show(pictures: readonly SignedPicture[]): boolean {
    this.clear();
    const images = [...document.images].slice(0, MOST_LOOKED);
    for (const { src, words } of pictures) {
      for (const image of images.filter((one) => one.currentSrc === src || one.src === src)) {
        const label = document.createElement('p');
        label.className = 'picture-mark';
        label.textContent = told(words);
        label.hidden = true;
        this.host.root.append(label);
        this.marks.push({ image, label });
      }
    }
    if (this.marks.length === 0) return false;
    addEventListener('scroll', this.follow, { capture: true, passive: true });
    addEventListener('resize', this.follow, { passive: true });
    this.place();
    return true;
  }

  /** Puts them where their pictures are now. */
  readonly follow = (): void => {
    if (this.marks.length > 0 && this.frame === 0) this.frame = requestAnimationFrame(() => this.place());
  };

  clear(): void {
    removeEventListener('scroll', this.follow, { capture: true });
    removeEventListener('resize', this.follow);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    for (const { label } of this.marks) label.remove();
    this.marks = [];
  }

  private place(): void {
    this.frame = 0;
    const places = this.marks.map(({ image }) => cornerOf(image));
    for (const [at, { label }] of this.marks.entries()) {
      const corner = places[at];
      label.hidden = corner === undefined;
      if (!corner) continue;
      label.style.left = `${corner.left}px`;
      label.style.top = `${corner.top}px`;
      label.style.maxWidth = `${corner.room}px`;
    }
  }
}

/** Where a mark goes, in pixels of the window; undefined where its picture is not seen. */
function cornerOf(image: HTMLImageElement): { left: number; top: number; room: number } | undefined {
  const { left, top, right, bottom, width, height } = image.getBoundingClientRect();
  if (!image.isConnected || width < SMALLEST || height < SMALLEST) return undefined;
  const [x, y] = [left + INSET, top + INSET];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight || right < 0 || bottom < 0) return undefined;
  const there = document.elementsFromPoint(x + 1, y + 1).slice(0, MOST_ABOVE + 1);
  return there.includes(image) ? { left: x, top: y, room: width - 2 * INSET } : undefined;
}
