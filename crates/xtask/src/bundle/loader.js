
// Of crates/xtask/src/bundle/loader.js. A part is here when its files are. A server may call them what it likes.
async function received(src) {
    const response = await src;
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.arrayBuffer();
}
// Whoever waits longer is told, and may ask again: another request is made then, and whichever comes first is taken, once.
const late = (name) => new Promise((_, failed) => setTimeout(failed, 30_000, new Error(`${name}: no answer`)));
const load = (name) => {
    let here;
    return makeLoad(() => {
        const src = here ?? received(fetch(new URL(name, import.meta.url))).then((bytes) => {
            const imports = getSharedImports();
            // What was joined takes the same from the app by another name.
            here ??= WebAssembly.instantiate(bytes, { ...imports, app: imports.__wasm_split });
            here.catch(() => { here = undefined; });
            return here;
        });
        src.catch(() => {});
        return () => Promise.race([src, late(name)]);
    }, []);
};
const part = (...numbers) => wrapAsyncCb(() => Promise.all(numbers.map((number) => files[number]())));
