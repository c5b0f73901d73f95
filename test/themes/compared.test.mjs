import { expect } from 'chai';
import { PNG } from 'pngjs';
import { compared } from './compared.mjs';

const white = [255, 255, 255];

// a white picture with boxes `[left, top, width, height, [red, green, blue]]` on it
function picture(...boxes) {
  const png = new PNG({ width: 800, height: 640 });
  const fill = (left, top, width, height, colour) => {
    for (let y = top; y < top + height; y += 1)
      for (let x = left; x < left + width; x += 1) png.data.set([...colour, 255], (y * png.width + x) * 4);
  };
  fill(0, 0, png.width, png.height, white);
  for (const box of boxes) fill(...box);
  return PNG.sync.write(png);
}
const input = (colour, top = 100) => [
  [50, top, 300, 48, colour],
  [51, top + 1, 298, 46, white],
];

describe('two pictures', () => {
  it('are alike when they are the same, and when a word is drawn a little otherwise', () => {
    const before = picture(...input([102, 117, 127]));

    expect(compared(before, before)).to.include({ pixels: 0, different: false });
    expect(compared(before, picture(...input([102, 117, 127]), [400, 100, 9, 9, [0, 0, 0]])).different).to.equal(false);
  });

  it('differ when the edge of one input has another colour', () => {
    const found = compared(picture(...input([102, 117, 127])), picture(...input([200, 60, 60])));

    expect(found).to.include({ pixels: 692, different: true });
  });

  it('differ when something moves by two pixels', () => {
    expect(compared(picture(...input([102, 117, 127])), picture(...input([102, 117, 127], 102))).different).to.equal(
      true,
    );
  });

  it('differ when one is larger', () => {
    const small = PNG.sync.write(new PNG({ width: 10, height: 10 }));

    expect(compared(picture(), small).different).to.equal(true);
  });
});
