/** Who acts, as the host's authentication says: an opaque id, the role in this case, and for a table member the discipline. */
export interface Actor {
  readonly id: string;
  readonly role: string;
  readonly discipline?: string;
}
