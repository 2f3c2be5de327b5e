/**
 * A stable 64-bit hash as 16 hexadecimal digits: two 32-bit lanes of MurmurHash3's mixing
 * (Appleby, public domain) over UTF-16 code units. For ids within one case, not for secrets.
 */
export function stableHash(text: string): string {
  let one = 0x9e3779b9;
  let two = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0xcc9e2d51);
    one = (one << 15) | (one >>> 17);
    two = Math.imul(two ^ unit, 0x1b873593);
    two = (two << 13) | (two >>> 19);
  }
  one ^= text.length;
  two ^= one;
  return hex(finish(one)) + hex(finish(two ^ Math.imul(one, 5)));
}

function finish(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(lane: number): string {
  return lane.toString(16).padStart(8, '0');
}
