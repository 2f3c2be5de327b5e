import type { PdfWriter } from '../writer/pdf-writer.ts';
import type { Exhibit } from './exhibit.ts';
import { imageForm, pictureSize } from './image-form.ts';
import type { JpegFrame } from '../pictures/jpeg-frame.ts';
import { withoutJpegMetadata } from '../pictures/jpeg-segments.ts';

/** A JPEG put in as it is: its picture data untouched, rotated by its orientation, its metadata left out. */
export function jpegExhibit(bytes: Buffer, frame: JpegFrame): Exhibit {
  const page = pictureSize(frame.width, frame.height, frame.density, frame.orientation);
  return {
    pages: [page],
    embed(writer) {
      const image = writer.reserve();
      writer.stream(image, imageEntries(writer, frame), withoutJpegMetadata(bytes.subarray(0, frame.end)));
      return imageForm(writer, image, page, frame.orientation);
    },
  };
}

function imageEntries(writer: PdfWriter, frame: JpegFrame): string {
  const inverted = frame.components === 4 && frame.adobe ? ' /Decode [1 0 1 0 1 0 1 0]' : '';
  return (
    `/Type /XObject /Subtype /Image /Width ${frame.width} /Height ${frame.height} /BitsPerComponent 8` +
    ` /ColorSpace ${colourSpace(writer, frame)}${inverted} /Filter /DCTDecode`
  );
}

const SPACES: Readonly<Record<number, { readonly device: string; readonly profile: string }>> = {
  1: { device: '/DeviceGray', profile: 'GRAY' },
  3: { device: '/DeviceRGB', profile: 'RGB ' },
  4: { device: '/DeviceCMYK', profile: 'CMYK' },
};

function colourSpace(writer: PdfWriter, { components, profile }: JpegFrame): string {
  const space = SPACES[components] ?? { device: '/DeviceRGB', profile: 'RGB ' };
  if (profile === null || profile.toString('latin1', 16, 20) !== space.profile) return space.device;
  const stream = writer.addCompressed(`/N ${components} /Alternate ${space.device}`, profile);
  return `[/ICCBased ${stream} 0 R]`;
}
