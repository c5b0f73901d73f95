/**
 * Those of the wanted engines that are on this machine. `ways` finds or installs each by its name, or throws an Error with
 * a sentence. What is not there is said, and ends the process with 1, unless `isPossible`: then it is left out; a name
 * that is no engine, and none left, end it always.
 */
export function enginesThere(wanted, ways, isPossible) {
  const unknown = wanted.filter((name) => !Object.hasOwn(ways, name));
  if (unknown.length > 0) {
    console.error(`There is no engine ${unknown.join(', ')}. The engines are: ${Object.keys(ways).join(', ')}.`);
    process.exit(1);
  }
  const there = wanted.filter((name) => {
    try {
      ways[name]();
      return true;
    } catch (error) {
      console.error(`${error.message}${isPossible ? ` Nothing is shown about ${name} by this run.` : ''}`);
      if (!isPossible) process.exit(1);
      return false;
    }
  });
  if (there.length === 0) process.exit(1);
  return there;
}
