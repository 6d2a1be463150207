package footnote.search;

import ai.onnxruntime.OrtEnvironment;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The engine below the embedded model, kept for as long as the process lives. Its Java library closes it in a shutdown hook, while
 * answers under way are still given, and who reads a text then crashes the process (onnxruntime's issue 31352). The engine
 * counts its holders: with one more, over its interface for C, it stays open.
 */
@SuppressWarnings("restricted") // its addresses are believed
final class BgeEngine {

    /** {@code OrtApiBase}: its first function gives the {@code OrtApi} of a version. */
    private static final AddressLayout API_BASE = pointers(1);

    /** {@code OrtApi}, as each version begins: its fourth function is {@code CreateEnv}. */
    private static final AddressLayout API = pointers(4);

    private static final int VERSION = 1;
    private static final int WARNING = 2;

    private BgeEngine() {}

    /** Thread-safe; the second call gives what the first gave. */
    static OrtEnvironment open() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        hold();
        return environment;
    }

    private static void hold() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment base = (MemorySegment)
                    function(SymbolLookup.loaderLookup().findOrThrow("OrtGetApiBase"), FunctionDescriptor.of(API_BASE))
                            .invokeExact();
            MemorySegment api = (MemorySegment)
                    function(base.get(ValueLayout.ADDRESS, 0), FunctionDescriptor.of(API, ValueLayout.JAVA_INT))
                            .invokeExact(VERSION);
            MemorySegment status = (MemorySegment) function(
                            api.getAtIndex(ValueLayout.ADDRESS, 3),
                            FunctionDescriptor.of(
                                    ValueLayout.ADDRESS,
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.ADDRESS))
                    .invokeExact(WARNING, arena.allocateFrom("footnote"), arena.allocate(ValueLayout.ADDRESS));
            if (status.address() != 0) {
                throw new IllegalStateException("the embedded model's engine can't be held");
            }
        } catch (Throwable e) {
            throw new IllegalStateException("the embedded model's engine has the interface of its first version", e);
        }
    }

    private static MethodHandle function(MemorySegment address, FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(address, descriptor);
    }

    private static AddressLayout pointers(int count) {
        return ValueLayout.ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(count, ValueLayout.ADDRESS));
    }
}
