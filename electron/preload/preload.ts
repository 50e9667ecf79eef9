/** The bridge: everything that the page can reach of Electron. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { HostBridge, HostMessage } from '../../shared/contract/host-bridge.ts';

const host: HostBridge = {
  call: (method, input) => ipcRenderer.invoke('core.call', method, input),
  subscribe: (listener) => {
    const pass = (_event: unknown, message: HostMessage) => listener(message);
    ipcRenderer.on('core.message', pass);
    void ipcRenderer.invoke('core.state').then(listener);
    return () => ipcRenderer.off('core.message', pass);
  },
  pickFolders: () => ipcRenderer.invoke('host.pickFolders'),
  pathOf: (file) => webUtils.getPathForFile(file as File), // a file of the page's, which shared code cannot name
  capabilities: {
    host: 'electron',
    pickFiles: false,
    pickFolders: true,
    saveDialog: false,
    updates: false,
  },
};

contextBridge.exposeInMainWorld('host', Object.freeze(host));
