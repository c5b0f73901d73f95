import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How many pixels may differ before two pictures of 800 by 640 are different. Two runs on one machine differ by none, nor
 * do runs with other settings for letters; it is room for another version of Chromium. Another colour of the edges of
 * inputs changes 2,200 and more, two pixels of padding 7,000 and more.
 */
export const tolerance = 100;

/**
 * Two pictures (PNG, as buffers) compared: how many pixels differ, anti-aliasing left out, whether that is `different`,
 * and `picture()`, a PNG in which those pixels are red. A picture of another size is different in every pixel.
 */
export function compared(before, after) {
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height) {
    return { pixels: width * height, different: true, picture: () => after };
  }
  const red = new PNG({ width, height });
  const pixels = pixelmatch(one.data, other.data, red.data, width, height, { threshold: 0.1 });
  return { pixels, different: pixels > tolerance, picture: () => PNG.sync.write(red) };
}
