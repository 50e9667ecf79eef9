/** The least that React can show: the floor of a window that opens. */
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';

function Blank() {
  useEffect(() => {
    document.documentElement.dataset['ready'] = 'true';
  }, []);
  return <input aria-label="blank" />;
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Blank />);
