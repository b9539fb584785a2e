import type { MultipartFile } from '@fastify/multipart';
import { fileTooLarge } from './refusals.js';

/**
 * A file as it was sent. `toBuffer` looks for the limit only while something comes: a file that is cut off behind its
 * last piece would be taken for whole.
 *
 * @param mostBytes the limit of the route
 * @throws DomainError `FileTooLarge`
 */
export async function wholeFile(part: MultipartFile, mostBytes: number): Promise<Buffer> {
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw fileTooLarge(mostBytes);
  return bytes;
}
