import type { Libheif } from 'libheif-js/libheif-wasm/libheif-bundle.mjs';

/** A decoded picture: upright, its rows one after the other without gaps, and the colour profile its file names. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
  channels: 3 | 4;
  profile: Uint8Array | null;
}

/** The primary picture of a HEIF file, not decoded yet. */
export interface HeifPicture {
  /** As shown: turned and mirrored as the file says. EXIF's orientation does not count in this kind of file. */
  width: number;
  height: number;
  /** @throws Error where it does not decode */
  decode(): Pixels;
}

// As libheif's headers number them.
const rgb = 1;
const interleaved = { channel: 10, 3: 10, 4: 11 } as const;

/** Where results are put: an error of three words, then one word for what is given back, then one for a row's length. */
const scratch = { bytes: 24, result: 12, stride: 16 } as const;

/**
 * Opens a HEIF file, looks at its primary picture, and lets go of it afterwards. libheif runs as WebAssembly, which a
 * hostile file cannot break out of; a process of its own bounds its time and memory.
 * @throws Error where the file is no whole HEIF file
 */
export async function withHeif<Result>(bytes: Uint8Array, look: (picture: HeifPicture) => Result): Promise<Result> {
  // Two megabytes that only a desk with such pictures needs.
  const { default: start } = await import('libheif-js/libheif-wasm/libheif-bundle.mjs');
  const lib = await start();
  const context = lib._heif_context_alloc();
  const at = lib._malloc(scratch.bytes);
  const file = lib._malloc(bytes.length);
  let handle = 0;
  try {
    if (context === 0 || at === 0 || file === 0) throw new Error('There is no memory for this file');
    lib.HEAPU8.set(bytes, file);
    lib._heif_context_read_from_memory_without_copy(at, context, file, bytes.length, 0);
    check(lib, at);
    lib._heif_context_get_primary_image_handle(at, context, at + scratch.result);
    check(lib, at);
    handle = word(lib, at + scratch.result);
    const width = lib._heif_image_handle_get_width(handle);
    const height = lib._heif_image_handle_get_height(handle);
    return look({ width, height, decode: () => decode(lib, handle, at) });
  } finally {
    if (handle !== 0) lib._heif_image_handle_release(handle);
    lib._heif_context_free(context);
    lib._free(file);
    lib._free(at);
  }
}

function decode(lib: Libheif, handle: number, at: number): Pixels {
  const channels = lib._heif_image_handle_has_alpha_channel(handle) === 0 ? 3 : 4;
  const profile = profileOf(lib, handle, at);
  lib._heif_decode_image(at, handle, at + scratch.result, rgb, interleaved[channels], 0);
  check(lib, at);
  const image = word(lib, at + scratch.result);
  try {
    const width = lib._heif_image_get_width(image, interleaved.channel);
    const height = lib._heif_image_get_height(image, interleaved.channel);
    const plane = lib._heif_image_get_plane_readonly(image, interleaved.channel, at + scratch.stride);
    const stride = word(lib, at + scratch.stride);
    const row = width * channels;
    if (plane === 0 || width < 1 || height < 1 || stride < row) throw new Error('The picture has no pixels');
    const data = new Uint8Array(row * height);
    for (let line = 0; line < height; line++) {
      const from = plane + line * stride;
      data.set(lib.HEAPU8.subarray(from, from + row), line * row);
    }
    return { data, width, height, channels, profile };
  } finally {
    lib._heif_image_release(image);
  }
}

function profileOf(lib: Libheif, handle: number, at: number): Uint8Array | null {
  const bytes = lib._heif_image_handle_get_raw_color_profile_size(handle);
  if (bytes === 0) return null;
  const into = lib._malloc(bytes);
  if (into === 0) throw new Error('There is no memory for the colour profile');
  try {
    lib._heif_image_handle_get_raw_color_profile(at, handle, into);
    check(lib, at);
    return lib.HEAPU8.slice(into, into + bytes);
  } finally {
    lib._free(into);
  }
}

function word({ HEAPU8 }: Libheif, at: number): number {
  return new DataView(HEAPU8.buffer).getUint32(at, true);
}

function check(lib: Libheif, at: number): void {
  const code = word(lib, at);
  if (code === 0) return;
  const from = word(lib, at + 8);
  const end = lib.HEAPU8.indexOf(0, from);
  throw new Error(`libheif ${code}: ${new TextDecoder().decode(lib.HEAPU8.slice(from, Math.min(end, from + 200)))}`);
}
