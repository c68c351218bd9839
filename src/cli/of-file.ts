import { HostError } from '../sheet/host';

/**
 * Does something with a file.
 * @throws HostError what it throws, with the path as `detail.file` where no other file is named yet
 */
export async function ofFile<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(error.code, error.message, { file: path, ...error.detail }, error.data);
  }
}
