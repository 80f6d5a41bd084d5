/** Whether somebody drags files, and no words or links of a page. */
export function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

export function filesIn({ dataTransfer }: DragEvent): File[] {
  return [...(dataTransfer?.files ?? [])]
}

/**
 * Whether the browser can read a file at all. It cannot read a folder, which looks like a file when it is dropped, or
 * a file that has gone since it was chosen.
 */
export async function isReadable(blob: Blob): Promise<boolean> {
  try {
    await blob.slice(0, 1).arrayBuffer()
    return true
  } catch {
    return false
  }
}
