import { hiddenByItself, isMenuLink, looksSplit } from './dom-shape.ts';
import type { Traits } from './dom-traits.ts';
import type { Inherited, Look, Veil } from './walk-state.ts';

/** Most different elements that the browser is asked about, and most of an inline style that tells them apart. */
const MOST_VEILS = 1_500;
const MAX_STYLE = 300;

/** What one walk knows of how elements are laid out and shown; where the browser cannot be asked, the markup decides. */
export class Layout {
  /** Elements with the same name and classes are laid out alike; asking the browser for each would cost more than reading. */
  private readonly known = new Map<string, Map<string, boolean>>();

  private readonly veils = new Map<string, Map<string, Veil>>();
  private differentVeils = 0;

  constructor(private readonly look: Look) {}

  /** Not shown, as the browser says; false where it cannot be asked. */
  isHidden(element: Element): boolean {
    return this.look.isHidden?.(element) ?? false;
  }

  /** Whether text right below the element can be seen. Boxes hide all below them; letters may be shown again. */
  veil(element: Element, above: Veil | undefined): Veil | undefined {
    if (above === 'box' || above === 'fading' || !this.look.veilOf) return above;
    const style = element.getAttribute('style');
    const classes = element.getAttribute('class');
    if (style === null && classes === null && !element.id) return above;
    const veils = sameName(this.veils, element.tagName);
    // Most elements have classes alone, which is a key that need not be put together.
    const key =
      style === null && element.id === ''
        ? (classes ?? '')
        : `\n${element.id}\n${classes}\n${style?.slice(0, MAX_STYLE)}`;
    let veil = veils.get(key);
    if (veil === undefined) {
      veil = this.differentVeils < MOST_VEILS ? this.look.veilOf(element) : 'none';
      this.differentVeils++;
      veils.set(key, veil);
    }
    return veil === 'none' ? undefined : veil;
  }

  /** An element that is inline by name, but a line of its own. */
  isBlock({ name, oftenBlock }: Traits, element: Element): boolean {
    if (name === 'A' && isMenuLink(element)) return true;
    if (!oftenBlock || !this.look.isBlock) return false;
    const classes = element.getAttribute('class');
    if (classes === null || (!element.previousSibling && !element.nextSibling)) return false;
    const known = sameName(this.known, name);
    let isBlock = known.get(classes);
    if (isBlock === undefined) {
      isBlock = this.look.isBlock(element);
      known.set(classes, isBlock);
    }
    return isBlock;
  }

  /** An inline element that is hidden although the text around it is seen. */
  hidesAlone(traits: Traits, element: Element, inherited: Inherited): boolean {
    if (hiddenByItself(element)) return true;
    if (!this.look.isHidden || inherited.folded || !traits.oftenBlock || !element.hasAttribute('class')) return false;
    return this.look.isHidden(element) && !this.isUnseen(inherited);
  }

  /** Two words side by side without a space in the markup; where the browser can be asked, also without one to the eye. */
  isSplit(element: Element): boolean {
    if (!looksSplit(element)) return false;
    const before = element.previousSibling as Element;
    return !(this.look.touches?.(before, element) ?? false);
  }

  /** Whether text that inherits this is not seen; the browser is asked once for each element. */
  isUnseen(inherited: Inherited): boolean {
    if (inherited.hidden) return true;
    if (inherited.folded || !this.look.isHidden) return false;
    inherited.unseen ??= this.look.isHidden(inherited.element);
    return inherited.unseen;
  }
}

/** What is known of elements of this name. */
function sameName<T>(known: Map<string, Map<string, T>>, name: string): Map<string, T> {
  let same = known.get(name);
  if (same === undefined) {
    same = new Map();
    known.set(name, same);
  }
  return same;
}
