/** A folder may be dropped anywhere on the list. */
import { type DragEvent, useState } from 'react';
import { openImport } from '../../app/dialogs.ts';
import { useClient } from '../../platform/use-core.tsx';
import { capturedDrop } from '../folders/captured-drop.ts';

export function useFolderDrop(isTaking: boolean) {
  const client = useClient();
  const [isOver, setIsOver] = useState(false);
  if (!isTaking) return { isOver: false, handlers: {} };
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setIsOver(false);
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setIsOver(false);
        const drop = capturedDrop(event.dataTransfer);
        openImport();
        void import('../folders/take-drop.ts').then(({ takeDrop }) => takeDrop(client, drop));
      },
    },
  };
}
