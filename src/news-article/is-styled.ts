/** Whether an article has its looks already, from a link to nyhetsdelar.css: what that sheet says of itself. */
export const isStyled = (article: Element): boolean =>
  getComputedStyle(article).getPropertyValue('--_sheet').trim() === 'nyhetsdelar';
