import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Looks this often, in milliseconds: a person holds a code still for longer. */
const LOOK_EVERY_MS = 150;

/** `asking`: the browser asks whether the camera may be used. */
export type CameraState = 'asking' | 'looking' | 'none';

/**
 * The camera at the back of the device, shown in a video element and looked at until a QR code is seen. It is let
 * go when the component goes. Pictures stay on the device.
 *
 * @param onText what a code says
 */
export function useCamera(onText: (text: string) => void): {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly state: CameraState;
} {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CameraState>('asking');
  const told = useRef(onText);
  useEffect(() => {
    told.current = onText;
  });
  useEffect(() => {
    const shown = video.current;
    const ended = new AbortController();
    if (shown)
      watch(shown, ended.signal, setState, (text) => {
        told.current(text);
      }).catch((error: unknown) => {
        // Refused, or there is none.
        if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
        if (!ended.signal.aborted) setState('none');
      });
    return () => {
      ended.abort();
    };
  }, []);
  return { video, state };
}

async function watch(
  video: HTMLVideoElement,
  ended: AbortSignal,
  onState: (state: CameraState) => void,
  onText: (text: string) => void,
): Promise<void> {
  const { BarcodeDetector } = await import('qr/decode.js');
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  const isOver = (): boolean => ended.aborted;
  try {
    if (isOver()) return;
    video.srcObject = stream;
    await video.play();
    onState('looking');
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    while (!isOver()) {
      const [seen] = await detector.detect(video);
      if (seen) onText(seen.rawValue);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}
