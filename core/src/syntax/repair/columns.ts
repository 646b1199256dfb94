interface Column {
  readonly kind: 'list' | 'names';
  readonly at: number;
}

/** The columns in which the open lists and groups of fields begin, the outermost first. */
export class Columns {
  private open: Column[] = [];

  reset(): void {
    this.open = [];
  }

  push(kind: Column['kind'], at: number): void {
    this.open.push({ kind, at });
  }

  /** The column of the innermost list; 0 where there is none. */
  listColumn(): number {
    return this.open.findLast(({ kind }) => kind === 'list')?.at ?? 0;
  }

  hasList(at: number): boolean {
    return this.open.some((column) => column.kind === 'list' && column.at === at);
  }

  /**
   * Leaves the levels that a line in column `at` ends, and enters its own, a new one only where `mayOpen`.
   * Returns the column the line has to begin in: `at` itself, or that of the nearest neighbours.
   */
  enter(at: number, kind: Column['kind'], mayOpen: boolean): number {
    const left: Column[] = [];
    while (this.open.length > 0 && (this.open.at(-1) as Column).at > at) left.push(this.open.pop() as Column);
    // Hyphens may stand in the column of the name above, so a name there ends the list.
    if (kind === 'names' && this.open.at(-1)?.kind === 'list' && this.open.at(-1)?.at === at && this.hasNames(at))
      this.open.pop();
    const top = this.open.at(-1);
    if (top?.kind === kind && top.at === at) return at;
    if (mayOpen || this.open.length + left.length === 0) {
      this.push(kind, at);
      return at;
    }
    const candidates = [...left.toReversed(), ...this.open.toReversed()].filter((column) => column.kind === kind);
    const [first, ...others] = candidates;
    if (!first) {
      this.push(kind, at);
      return at;
    }
    const nearest = others.reduce((best, one) => (Math.abs(one.at - at) < Math.abs(best.at - at) ? one : best), first);
    for (const column of left.toReversed()) {
      if (column.at > nearest.at) break;
      this.open.push(column);
    }
    while (this.open.length > 0 && this.open.at(-1) !== nearest) this.open.pop();
    return nearest.at;
  }

  private hasNames(at: number): boolean {
    return this.open.some((column) => column.kind === 'names' && column.at === at);
  }
}
