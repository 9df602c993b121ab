// How the numbers of a search are learned: a step at a time down the slope of what it does badly (Adam: Kingma and
// Ba, 2015), the lines in another order each time.

/** Numbers to be learned, beginning with these, and what is known of their slopes. */
export function startDescent(exact) {
  const zeros = () => new Float64Array(exact.length);
  return { exact, slope: zeros(), mean: zeros(), spread: zeros(), steps: 0 };
}

/** Takes a step down the slopes that were gathered, and sets them back to 0. */
export function descend(numbers, rate, decay) {
  const { exact, slope, mean, spread } = numbers;
  numbers.steps += 1;
  const [ofMean, ofSpread] = [1 - 0.9 ** numbers.steps, 1 - 0.999 ** numbers.steps];
  for (let at = 0; at < exact.length; at += 1) {
    const down = slope[at] + decay * exact[at];
    mean[at] = 0.9 * mean[at] + 0.1 * down;
    spread[at] = 0.999 * spread[at] + 0.001 * down * down;
    exact[at] -= (rate * (mean[at] / ofMean)) / (Math.sqrt(spread[at] / ofSpread) + 1e-8);
    slope[at] = 0;
  }
}
