/** What a server answered to a form. */
export interface FormAnswer {
  ok: boolean;
  said: unknown;
}

/** Sends a form and tells how much of it has gone, 0 to 1: fetch cannot say it of what it sends. */
export function sendWithProgress(
  path: string,
  form: FormData,
  headers: Readonly<Record<string, string>>,
  gone: (share: number) => void,
): Promise<FormAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) gone(loaded / total);
    };
    request.onload = () =>
      resolve({ ok: request.status >= 200 && request.status < 300, said: request.response as unknown });
    request.onerror = () => reject(new Error('not reached'));
    request.send(form);
  });
}
