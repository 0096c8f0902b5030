/** Whether the driver of this browser can change the size of the page; WebKit's cannot. */
export const canResize = /Chrome|Firefox/.test(navigator.userAgent);

/** Whether it can also show the page as on paper or in forced colours; Chromium's alone can. */
export const canEmulate = navigator.userAgent.includes('Chrome');

/** Leaves out a test that cannot be done here, and says why. */
export const skipUnless = (test: Mocha.Context, possible: boolean, reason: string): void => {
  if (possible) return;
  console.log(`Skipped: ${reason}.`);
  test.skip();
};
