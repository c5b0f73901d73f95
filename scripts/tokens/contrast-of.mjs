// WCAG 2.2, "relative luminance" and "contrast ratio"; channels are 0 to 255.
const linear = (channel) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** The relative luminance of `[red, green, blue]` (0 to 255), 0 for black and 1 for white. */
export const luminanceOf = ([red, green, blue]) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast ratio of two colours `[red, green, blue]`, 1 to 21. */
export function contrastOf(one, other) {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What is seen of `[red, green, blue, alpha]` (alpha 0 to 1) on an opaque colour under it, as `[red, green, blue]`. */
export const over = ([red, green, blue, alpha], under) =>
  [red, green, blue].map((channel, i) => channel * alpha + under[i] * (1 - alpha));
