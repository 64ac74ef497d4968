package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.control.Binding;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** An ICP with all that belongs to it, as a template would write it, and back. */
class IcpDocument {

    private static final List<String> FIELDS = List.of("name", "criteria", "thresholds", "weightGroups");

    private final Icps icps;
    private final IcpExtras extras;
    private final Binding binding;

    @Inject
    IcpDocument(Icps icps, IcpExtras extras, Binding binding) {
        this.icps = icps;
        this.extras = extras;
        this.binding = binding;
    }

    /** @throws Refusal NOT_FOUND */
    ObjectNode read(Caller caller, UUID icpId, PersonaKeys keys) {
        ObjectNode document = TemplateJson.object();
        document.set("icp", TemplateJson.tree(icps.find(caller, icpId).value()).retain(FIELDS));
        extras.readInto(document, caller, icpId, keys);
        return document;
    }

    /** @throws Refusal INVALID, WRONG_STATE for a retired one */
    void write(Caller caller, UUID icpId, PersonaKeys keys, ObjectNode now, ObjectNode wanted) {
        if (!now.get("icp").equals(wanted.get("icp"))) {
            Revised<IcpView> icp = icps.find(caller, icpId);
            IcpDraft draft = draft(icp.value(), wanted.withObjectProperty("icp").deepCopy());
            within(() -> icps.change(caller, icpId, icp.revision(), draft));
        }
        extras.change(caller, icpId, keys, now, wanted);
    }

    private IcpDraft draft(IcpView icp, ObjectNode wanted) {
        wanted.put("segmentId", icp.segmentId().toString());
        if (icp.productId() != null) {
            wanted.put("productId", icp.productId().toString());
        }
        return binding.read(wanted, IcpDraft.class, "/content/icp");
    }

    /** What is wrong is pointed at in the template, or in the request when that says where the ICP goes. */
    static <T> T within(Supplier<T> call) {
        try {
            return call.get();
        } catch (Refusal refusal) {
            throw refusal.pointing(error -> error.pointer().endsWith("Id") ? error : error.within("/content/icp"));
        }
    }
}
