/**
 * Shows the place that the page's address names ("#lists"). Browsers look for it while the page loads; ours is drawn after
 * what it shows was read. Call it when that was set.
 */
export function goToPlace(place: Pick<Location, 'hash'> = location): void {
  const id = place.hash.slice(1);
  // Drawn once whatever was set just now has been taken in.
  if (id !== '') setTimeout(() => document.getElementById(id)?.scrollIntoView());
}
