import {css} from '@lit/reactive-element/css-tag.js';

export const playersStyles = css`
  /* The drawing without lines keeps the room that the player will take. */
  :where(.nyhetsdelar-player) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    place-items: center;
    overflow: hidden;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  :where(.nyhetsdelar-player > *) {
    grid-area: 1 / 1;
  }

  :where(.nyhetsdelar-player > svg) {
    inline-size: 100%;
  }

  :where(.nyhetsdelar-player > div) {
    padding: 1em;
    text-align: center;
  }

  :where(.nyhetsdelar-player > img) {
    inline-size: 100%;
    block-size: 0;
    min-block-size: 100%;
    object-fit: cover;
    border-radius: 0;
  }

  :where(.nyhetsdelar-player > img + div) {
    margin: 1em;
    color: CanvasText;
    background: Canvas;
    border-radius: var(--_radius);
  }

  :where(.nyhetsdelar-player p) {
    margin-block: 0.5em 0;
    font-size: 0.9375em;
  }

  :where(.nyhetsdelar-player iframe) {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
`;
