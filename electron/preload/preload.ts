/** The bridge: everything that the page can reach of Electron. */
import { contextBridge, ipcRenderer } from 'electron';
import type { HostBridge, HostMessage } from '../../shared/contract/host-bridge.ts';

const host: HostBridge = {
  call: (method, input) => ipcRenderer.invoke('core.call', method, input),
  subscribe: (listener) => {
    const pass = (_event: unknown, message: HostMessage) => listener(message);
    ipcRenderer.on('core.message', pass);
    void ipcRenderer.invoke('core.state').then(listener);
    return () => ipcRenderer.off('core.message', pass);
  },
  capabilities: { host: 'electron', pickFiles: false, saveDialog: false, updates: false },
};

contextBridge.exposeInMainWorld('host', Object.freeze(host));
