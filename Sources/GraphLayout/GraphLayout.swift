// The drawing of layered graphs (ladders and lattices) on a character grid will live here. It is a module of its own
// from the start so that nothing of careers can find its way in.
