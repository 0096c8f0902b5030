/** Values that some property or other takes and that are hardly what it has already. */
const values = [
  ...'auto none normal all always italic bold small-caps uppercase hidden collapse hide rtl pointer text manual'.split(
    ' ',
  ),
  ...'square inside evenodd round bevel inert vertical-rl mixed under over left right circle dot exact balance'.split(
    ' ',
  ),
  ...'strict wide condensed jis78 sub ruby emoji historical-forms diagonal-fractions cursive separate bottom'.split(
    ' ',
  ),
  ...'pixelated crisp-edges crispEdges optimizeSpeed optimizeLegibility geometricPrecision middle end start fill'.split(
    ' ',
  ),
  ...'stroke compact spell-out digits read-write antialiased grayscale inter-character standard constrained dark'.split(
    ' ',
  ),
  ...'light thin 7px 13px 70% 0.7 7 300 90deg red hanging first nowrap break-all break-word anywhere preserve-breaks'.split(
    ' ',
  ),
  ...'linearRGB sRGB upright sideways trim-start space-first allow-end no-autospace disclosure-closed'.split(
    ' ',
  ),
  ...'cap ex-height each-line logical isolate optional historical-ligatures no-contextual'.split(' '),
  'url("#x")',
  '"a"',
  '"«" "»"',
  '"wght" 340',
  '"liga" 0',
  '1px 1px 2px red',
  'Georgia, serif',
];

const value = (element: Element, name: string): string => getComputedStyle(element).getPropertyValue(name);

/**
 * Every property that this browser hands on from an element to those in it, with a value that it
 * does not have of itself: found out by trying, so that what browsers learn is found out as well.
 */
export const inheritedProperties = (): Map<string, string> => {
  const outer = document.createElement('div');
  const inner = outer.appendChild(document.createElement('div'));
  // What is not shown has no size that follows from what it stands in.
  inner.hidden = true;
  document.body.append(outer);
  const found = new Map<string, string>();
  for (const name of [...getComputedStyle(inner)]) {
    const before = value(inner, name);
    for (const exotic of values) {
      outer.style.setProperty(name, exotic);
      const given = value(outer, name);
      if (given === before || value(inner, name) !== given) continue;
      found.set(name, exotic);
      break;
    }
    outer.removeAttribute('style');
  }
  outer.remove();
  return found;
};
