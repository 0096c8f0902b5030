/** The build for browsers is the same thing, and comes without types of its own. */
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export {virtual} from '@guidepup/virtual-screen-reader';
}
