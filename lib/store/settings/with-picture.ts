import { storage } from 'wxt/utils/storage';

const item = storage.defineItem<unknown>('local:with-picture');

/** Does the person want a picture of the screen with what they save? Off until they say so. */
export async function getWithPicture(): Promise<boolean> {
  return (await item.getValue()) === true;
}

export function setWithPicture(on: boolean): Promise<void> {
  return item.setValue(on);
}
