/**
 * In place of opentype.js, with which the grid shapes text after reading every font of the machine, where a person once let this
 * origin do so. The page asks for no such permission; without the function the grid lets the browser draw, as it does elsewhere.
 */
Reflect.deleteProperty(Window.prototype, 'queryLocalFonts');
Reflect.deleteProperty(window, 'queryLocalFonts');

export function parse(): never {
  throw new Error('Fonts of the machine are not read.');
}
