import type { Place } from './place.js';

const debounceMs = 300;

/** A field whose saver waits until the typing stops or the field is left, as many pages do: the loss test must see it fail. */
export async function naivePlace(key: string): Promise<Place> {
  const database = await opened();
  let field: HTMLTextAreaElement;
  return {
    name: 'naive',
    add(form) {
      field = document.createElement('textarea');
      field.name = 'plan';
      form.append(field);
      let timer = 0;
      const save = (): void =>
        void database.transaction('texts', 'readwrite').objectStore('texts').put(field.value, key);
      field.addEventListener('blur', save);
      field.addEventListener('input', () => {
        clearTimeout(timer);
        timer = window.setTimeout(save, debounceMs);
      });
    },
    remove: () => field.remove(),
    field: async () => {
      field.value = String((await answer(database.transaction('texts').objectStore('texts').get(key))) ?? '');
      field.focus();
      return field;
    },
    doubles: () => 0,
  };
}

function opened(): Promise<IDBDatabase> {
  const opening = indexedDB.open('naive', 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore('texts');
  return answer(opening);
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
}
