
// Of crates/xtask/src/bundle/loader.js. A part is here when its files are. A server may call them what it likes.
async function instantiate(src, imports) {
    const response = await src;
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    // What was joined takes the same from the app by another name.
    return WebAssembly.instantiate(await response.arrayBuffer(), { ...imports, app: imports.__wasm_split });
}
const load = (name) => makeLoad(() => {
    const src = fetch(new URL(name, import.meta.url));
    src.catch(() => {});
    return (imports) => instantiate(src, imports);
}, []);
const part = (...numbers) => wrapAsyncCb(() => Promise.all(numbers.map((number) => files[number]())));
