/** A compound file, as old Office programs wrote them and new ones write what has a password: its directory and no more. */
export function compoundFile(names: readonly string[], before = 0): Uint8Array {
  const size = 512;
  const sectors = Math.ceil((names.length + 1) / 4);
  // The table of sectors, then whatever stands before the directory, then the directory.
  const file = new Uint8Array(size * (2 + before + sectors));
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1 + before, true);
  for (let index = 0; index < 109; index++) view.setUint32(76 + index * 4, index === 0 ? 0 : 0xffffffff, true);
  const table = size;
  for (let index = 0; index < sectors; index++)
    view.setUint32(table + (1 + before + index) * 4, index === sectors - 1 ? 0xfffffffe : 2 + before + index, true);
  for (const [index, name] of ['Root Entry', ...names].entries()) {
    const at = size * (2 + before) + index * 128;
    for (const [place, letter] of [...name].entries()) view.setUint16(at + place * 2, letter.charCodeAt(0), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
  }
  return file;
}
