const mostPixelsASide = 2_000;
const quality = 0.82;

/** A photograph as it is sent over a bad line: no side longer than 2,000 pixels. What cannot be drawn stays as it is. */
export async function smallerPicture(file: File): Promise<File> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, mostPixelsASide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [picture.width, picture.height].map((side) =>
      Math.round(side * scale),
    ) as [number, number];
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
    return drawn && drawn.size < file.size ? new File([drawn], 'photo.jpg', { type: 'image/jpeg' }) : file;
  } catch {
    return file;
  }
}
