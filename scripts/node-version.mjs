/** The lowest Node.js this project runs on, as [major, minor]. */
export const lowest = [20, 19];

/** What is wrong with a Node.js version such as `v18.2.0`, in one sentence; undefined when it will do. */
export function nodeComplaint(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  const fits = major > lowest[0] || (major === lowest[0] && minor >= lowest[1]);
  return fits
    ? undefined
    : `Node.js ${lowest.join('.')} or newer is needed, and this is ${version}: see https://nodejs.org.`;
}

// Checked on import, so that a script which imports this first stops before it loads a tool that old versions cannot read.
const complaint = nodeComplaint(process.version);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
