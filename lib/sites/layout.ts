import { hiddenByItself, isMenuLink } from './dom-shape.ts';
import type { Traits } from './dom-traits.ts';
import type { Inherited, Look } from './walk-state.ts';

/** What one walk knows of how elements are laid out and shown; where the browser cannot be asked, the markup decides. */
export class Layout {
  /** Elements with the same name and classes are laid out alike; asking the browser for each would cost more than reading. */
  private readonly known = new Map<string, boolean>();

  constructor(private readonly look: Look) {}

  /** Not shown, as the browser says; false where it cannot be asked. */
  isHidden(element: Element): boolean {
    return this.look.isHidden?.(element) ?? false;
  }

  /** An element that is inline by name, but a line of its own. */
  isBlock({ name, oftenBlock }: Traits, element: Element): boolean {
    if (name === 'A' && isMenuLink(element)) return true;
    if (!oftenBlock || !this.look.isBlock) return false;
    const classes = element.getAttribute('class');
    if (classes === null || (!element.previousSibling && !element.nextSibling)) return false;
    const key = `${name} ${classes}`;
    let isBlock = this.known.get(key);
    if (isBlock === undefined) {
      isBlock = this.look.isBlock(element);
      this.known.set(key, isBlock);
    }
    return isBlock;
  }

  /** An inline element that is hidden although the text around it is seen. */
  hidesAlone(traits: Traits, element: Element, inherited: Inherited): boolean {
    if (hiddenByItself(element)) return true;
    if (!this.look.isHidden || inherited.folded || !traits.oftenBlock || !element.hasAttribute('class')) return false;
    return this.look.isHidden(element) && !this.isUnseen(inherited);
  }

  /** Whether text that inherits this is not seen; the browser is asked once for each element. */
  isUnseen(inherited: Inherited): boolean {
    if (inherited.hidden) return true;
    if (inherited.folded || !this.look.isHidden) return false;
    inherited.unseen ??= this.look.isHidden(inherited.element);
    return inherited.unseen;
  }
}
